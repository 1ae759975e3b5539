import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ApiVersion } from 'callback-core';
import { CallbackProvider } from 'callback-react';
import { useState } from 'react';
import { getClient } from './clients.ts';
import { Header } from './Header.tsx';
import { useEventLog } from './log/useEventLog.ts';
import { initialLook, type LookProps } from './look/Look.ts';
import { findPage } from './pages/pages.ts';
import { SituationSwitch } from './situations/SituationSwitch.tsx';
import { findSituation, type Situation } from './situations/situations.ts';
import { useHash } from './useHash.ts';

export function App() {
  const [apiVersion, setApiVersion] = useState<ApiVersion>('v3');
  const [situationId, setSituationId] = useState('ready');
  const [look, setLook] = useState(initialLook);
  const situation = findSituation(situationId);
  return (
    <>
      <Header apiVersion={apiVersion} onApiVersion={setApiVersion} />
      <SituationSwitch situation={situation} onSituation={setSituationId} />
      {/* The key starts each afresh: nothing half typed, and no cached time, goes to the other service. */}
      <Session
        apiVersion={apiVersion}
        situation={situation}
        look={look}
        onLook={setLook}
        key={`${apiVersion} ${situation.id}`}
      />
    </>
  );
}

interface SessionProps extends LookProps {
  apiVersion: ApiVersion;
  situation: Situation;
}

function Session({ apiVersion, situation, ...look }: SessionProps) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <CallbackProvider client={getClient(apiVersion, situation)}>
        <Content {...look} />
      </CallbackProvider>
    </QueryClientProvider>
  );
}

function Content(look: LookProps) {
  const log = useEventLog();
  const { Content: Page } = findPage(useHash());
  return (
    <main className="page">
      <Page log={log} {...look} />
    </main>
  );
}
