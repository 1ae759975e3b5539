import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('..', import.meta.url));
const configFile = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** What the compiler says of examples that stand alone: one sentence for each mistake. `given` declares more. */
export function checkTypes(examples: readonly string[], given = ''): readonly string[] {
  const options = readOptions();
  const texts = new Map(
    examples.map((code, index) => [`${folder}example${index}.ts`, `${code}\nexport {};`]),
  );
  texts.set(`${folder}given.d.ts`, `${given}\nexport {};`);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...more) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...more)
      : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()]
    .flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    })
    .map(({ file, messageText }) => {
      const example = file ? texts.get(file.fileName)?.split('\n', 3).join(' ') : '';
      return `${ts.flattenDiagnosticMessageText(messageText, ' ')} In: ${example}`;
    });
}

/** Those of the package; an example may leave a name unused. */
function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${folder}..`);
  return { ...options, noUnusedLocals: false };
}
