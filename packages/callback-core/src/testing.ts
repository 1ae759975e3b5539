export {
  createFakeTransport,
  type FakeAnswer,
  type FakeStep,
  type FakeTransport,
} from './fake/createFakeTransport.ts';
export { v1Answers } from './fake/v1Answers.ts';
export { v3Answers } from './fake/v3Answers.ts';
