import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('..', import.meta.url));
const configFile = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** What the compiler finds wrong with each of several examples. `given` declares what they take for granted. */
export function checkTypes(
  examples: readonly string[],
  given: string,
): readonly (readonly string[])[] {
  const names = examples.map((_, index) => `${folder}example${index}.ts`);
  const texts = new Map(names.map((name, index) => [name, `${examples[index]}\nexport {};`]));
  texts.set(`${folder}given.d.ts`, given);

  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, target, ...more) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...more)
      : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);

  return names.map((name) => {
    const file = program.getSourceFile(name);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  });
}

/** Those of the package; an example may leave a name unused. */
function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${folder}..`);
  return { ...options, noUnusedLocals: false };
}
