import type { ApiVersion } from 'callback-core';
import { findPage, pages } from './pages/pages.ts';
import { useHash } from './useHash.ts';

interface HeaderProps {
  apiVersion: ApiVersion;
  onApiVersion(version: ApiVersion): void;
}

const versions: readonly ApiVersion[] = ['v1', 'v3'];

export function Header({ apiVersion, onApiVersion }: HeaderProps) {
  const current = findPage(useHash()).id;
  return (
    <header className="top">
      <p className="brand">Call-back demo</p>
      <nav aria-label="Pages">
        {pages.map(({ id, title }) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
            {title}
          </a>
        ))}
        <a href="/script-tag.html">Script tag</a>
      </nav>
      <fieldset className="versions">
        <legend>Protocol</legend>
        {versions.map((version) => (
          <label key={version}>
            <input
              type="radio"
              name="apiVersion"
              checked={version === apiVersion}
              onChange={() => onApiVersion(version)}
            />
            {version}
          </label>
        ))}
      </fieldset>
    </header>
  );
}
