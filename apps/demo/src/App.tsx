import type { ApiVersion } from 'callback-core';
import { CallbackProvider } from 'callback-react';
import { useState } from 'react';
import { clients } from './clients.ts';
import { Header } from './Header.tsx';
import { useEventLog } from './log/useEventLog.ts';
import { findPage } from './pages/pages.ts';
import { useHash } from './useHash.ts';

export function App() {
  const [apiVersion, setApiVersion] = useState<ApiVersion>('v3');
  return (
    // The key starts each version afresh: nothing half typed goes to the other service.
    <CallbackProvider client={clients[apiVersion]} key={apiVersion}>
      <Shell apiVersion={apiVersion} onApiVersion={setApiVersion} />
    </CallbackProvider>
  );
}

interface ShellProps {
  apiVersion: ApiVersion;
  onApiVersion(version: ApiVersion): void;
}

function Shell(props: ShellProps) {
  const log = useEventLog();
  const { id, Content } = findPage(useHash());
  return (
    <>
      <Header {...props} current={id} />
      <main className="page">
        <Content log={log} />
      </main>
    </>
  );
}
