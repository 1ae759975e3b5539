import { type Look, languages, themes } from './Look.ts';

interface LookSwitchProps {
  look: Look;
  onLook(look: Look): void;
}

/** Language, theme and calendar of the widget, while it is open. */
export function LookSwitch({ look, onLook }: LookSwitchProps) {
  return (
    <div className="look">
      <label>
        Language
        <select
          value={look.locale}
          onChange={({ target }) => onLook({ ...look, locale: target.value })}
        >
          <option value="">of the page</option>
          {languages.map(({ locale, name }) => (
            <option value={locale} lang={locale} key={locale}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Theme
        <select
          value={look.theme}
          onChange={({ target }) => onLook({ ...look, theme: target.value })}
        >
          <option value="">default</option>
          {[...themes.keys()].map((theme) => (
            <option key={theme}>{theme}</option>
          ))}
        </select>
      </label>
      <label>
        Calendar
        <select
          value={look.view}
          onChange={({ target }) =>
            onLook({ ...look, view: target.value === 'month' ? 'month' : '' })
          }
        >
          <option value="">days in a row</option>
          <option value="month">month</option>
        </select>
      </label>
    </div>
  );
}
