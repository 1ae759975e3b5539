import { type LookProps, languages, themes } from './Look.ts';

/** Language, theme and calendar of the widget, while it is open. */
export function LookSwitch({ look, onLook }: LookProps) {
  const sheet = themes.get(look.theme);
  return (
    <div className="look">
      {/* A page of one's own imports the style sheet of its theme. */}
      {sheet && <link rel="stylesheet" href={sheet} />}
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
