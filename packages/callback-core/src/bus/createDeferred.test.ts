import { describe, expect, it } from 'vitest';
import { catchReports } from '../testing/catchReports.ts';
import { catchUnhandled } from '../testing/catchUnhandled.ts';
import { createDeferred } from './createDeferred.ts';

/** Lets every callback that is due run. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a command promise', () => {
  it('is a promise: then, catch, finally and await work', async () => {
    const good = createDeferred<number>();
    const bad = createDeferred<number>();
    const said: unknown[] = [];
    const chains = [
      good
        .promise()
        .then((value) => value + 1)
        .finally(() => said.push('finally')),
      bad.promise().catch((reason: unknown) => `caught ${reason}`),
    ];
    good.resolve(1);
    bad.reject('no');

    expect(good.promise()).toBeInstanceOf(Promise);
    expect(await Promise.all(chains)).toEqual([2, 'caught no']);
    expect(await good.promise()).toBe(1);
    expect(said).toEqual(['finally']);
  });

  it('calls done or fail, then always, in the order in which they were added, later', async () => {
    const { resolve, promise } = createDeferred<string>();
    const said: string[] = [];
    const say = (name: string) => (value: unknown) => said.push(`${name} ${value}`);
    promise().done(say('a'), undefined, say('b')).fail(say('never')).always(say('c'));
    resolve('yes');
    expect(said).toEqual([]);
    await turn();
    promise().done(say('late'));
    await turn();
    expect(said).toEqual(['a yes', 'b yes', 'c yes', 'late yes']);
  });

  it('hands a second argument of a rejection to fail and always', async () => {
    const { reject, promise } = createDeferred();
    const said: unknown[] = [];
    promise().fail((...reasons) => said.push(reasons));
    promise().always((...outcome) => said.push(outcome));
    reject('no', 'because');
    await turn();
    expect(said).toEqual([
      ['no', 'because'],
      ['no', 'because'],
    ]);
  });

  it('tells its state at once, and keeps its first outcome', async () => {
    const { resolve, reject, promise } = createDeferred<string>();
    expect([promise().state(), promise().isResolved(), promise().isRejected()]).toEqual([
      'pending',
      false,
      false,
    ]);
    resolve('first');
    reject('second');
    resolve('third');
    expect([promise().state(), promise().isResolved(), promise().isRejected()]).toEqual([
      'resolved',
      true,
      false,
    ]);
    expect(await promise()).toBe('first');
    expect(promise().promise()).toBe(promise());

    const other = createDeferred();
    other.reject('no');
    other.promise().fail();
    expect([other.promise().state(), other.promise().isRejected()]).toEqual(['rejected', true]);
  });

  it('waits for a promise that it is resolved with', async () => {
    const good = createDeferred<string>();
    good.resolve(Promise.resolve('later'));
    expect(good.promise().state()).toBe('pending');
    expect(await good.promise()).toBe('later');

    const bad = createDeferred<string>();
    bad.resolve(Promise.reject('not at all'));
    await expect(bad.promise()).rejects.toBe('not at all');
    expect(bad.promise().state()).toBe('rejected');
  });

  it('tells progress, the last of it to those who come later, and nothing after the end', async () => {
    const { notify, resolve, promise } = createDeferred();
    const said: unknown[] = [];
    promise().progress((note) => said.push(['early', note]));
    notify(1);
    notify(2);
    promise().progress((note) => said.push(['late', note]));
    resolve();
    notify(3);
    await turn();
    expect(said).toEqual([
      ['early', 1],
      ['early', 2],
      ['late', 2],
    ]);
  });

  it('reports what a callback throws, and calls the others', async () => {
    const reports = catchReports();
    const { resolve, promise } = createDeferred();
    const said: unknown[] = [];
    promise()
      .done(
        () => {
          throw new Error('page');
        },
        () => said.push('next'),
      )
      .always(() => said.push('always'));
    resolve();
    await turn();
    expect(said).toEqual(['next', 'always']);
    expect(reports).toEqual([new Error('page')]);
  });
});

describe('a rejection', () => {
  it.each(['fail', 'always'] as const)(
    'that is handled by %s alone is never reported as unhandled',
    async (method) => {
      const unhandled = catchUnhandled();
      const { reject, promise } = createDeferred();
      promise()
        .done(() => {})
        [method](() => {});
      reject('handled');
      expect(await unhandled.settled()).toEqual([]);
    },
  );

  it('that nobody handles is reported, as of any promise', async () => {
    const unhandled = catchUnhandled();
    const { reject, promise } = createDeferred();
    promise().done(() => {});
    reject('lost');
    expect(await unhandled.settled()).toEqual(['lost']);
  });
});

describe('pipe', () => {
  it('passes value, reason and progress on as they are without filters', async () => {
    const good = createDeferred<number>();
    const notes: unknown[] = [];
    const piped = good.promise().pipe();
    piped.progress((note) => notes.push(note));
    good.notify('half');
    good.resolve(1);
    expect(await piped).toBe(1);
    expect(notes).toEqual(['half']);

    const bad = createDeferred<number>();
    const reasons: unknown[] = [];
    bad
      .promise()
      .pipe()
      .fail((...all) => reasons.push(all));
    bad.reject('no', 'because');
    await turn();
    expect(reasons).toEqual([['no', 'because']]);
  });

  it('filters value, reason and progress; a filtered reason stays one', async () => {
    const good = createDeferred<number>();
    const notes: unknown[] = [];
    const piped = good.promise().pipe(
      (value) => value + 1,
      undefined,
      (note) => `${note}!`,
    );
    piped.progress((note) => notes.push(note));
    good.notify('half');
    good.resolve(1);
    expect(await piped).toBe(2);
    expect(notes).toEqual(['half!']);

    const bad = createDeferred<number>();
    const refused = bad.promise().pipe(null, (reason) => `${reason}!`);
    bad.reject('no');
    await expect(refused).rejects.toBe('no!');
  });

  it('follows a promise that a filter returns, and rejects with what it throws', async () => {
    const bad = createDeferred<string>();
    const mended = bad.promise().pipe(null, async () => 'mended');
    bad.reject('no');
    expect(await mended).toBe('mended');

    const good = createDeferred<string>();
    const broken = good.promise().pipe(() => {
      throw new Error('filter');
    });
    good.resolve('yes');
    await expect(broken).rejects.toThrow('filter');
  });
});
