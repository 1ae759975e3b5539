import { type Situation, situations } from './situations.ts';

interface SituationSwitchProps {
  situation: Situation;
  onSituation(id: string): void;
}

/** Lets the sandbox behave as servers do on other days. */
export function SituationSwitch({ situation, onSituation }: SituationSwitchProps) {
  return (
    <section className="situations" aria-label="Situation">
      <fieldset aria-describedby="situation-note">
        <legend>Try it when</legend>
        <div className="choices">
          {situations.map(({ id, title }) => (
            <label key={id}>
              <input
                type="radio"
                name="situation"
                checked={id === situation.id}
                onChange={() => onSituation(id)}
              />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      <p id="situation-note" aria-live="polite">
        {situation.note}{' '}
        {situation.fault ? (
          <span className="how">
            Asked for by <code>x-sandbox-fault: {situation.fault}</code>
          </span>
        ) : null}
      </p>
    </section>
  );
}
