import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Japanese words for numbers, fields, zones and months. */
export const jaOptions: LaterSets['options'] = {
  country: {
    country: '国番号',
    none: '国番号なし',
    noneShort: '国番号',
    tooShort: '番号が短すぎます。足りない数字を入力してください。',
    notPossible: 'これは電話番号ではありません。数字をご確認ください。',
    unusual: 'あまり見かけない番号です。もう一度ご確認のうえ、正しければそのままお進みください。',
  },
  fields: {
    email: 'メールアドレス',
    choose: '選んでください',
    charactersLeft: (count, write = String) => `残り${write(count)}文字`,
    charactersOver: (count, write = String) => `${write(count)}文字超えています`,
    missing: (label) => `「${label}」を入力してください`,
    notChosen: (label) => `「${label}」を選んでください`,
    notTicked: (label) => `チェックを入れてください：${label}`,
    firstnameMissing: '名を入力してください',
    lastnameMissing: '姓を入力してください',
    emailMissing: 'メールアドレスを入力してください',
    notAnEmail: 'name@example.com のような形で入力してください',
    tooLong: (longest) => `文章が長すぎます。${longest}文字以内で入力してください。`,
    rejected: '受け付けられませんでした。内容を変更してください。',
    change: (label) => `${label}を変更`,
    yes: 'はい',
    no: 'いいえ',
    consent: '折り返しの電話のために私の情報を使うことに同意します。',
    consentLink: 'お客様の情報の取り扱いについて',
    consentMissing: 'お電話できるよう、チェックを入れてください',
    newTab: '（新しいタブで開きます）',
    captcha: 'セキュリティ確認',
    captchaMissing: '先にセキュリティ確認を行ってください',
    captchaFailed: 'セキュリティ確認を読み込めませんでした',
  },
  zone: {
    find: '都市またはタイムゾーンを探す',
    zones: 'タイムゾーン',
    likely: '候補',
    all: 'すべてのタイムゾーン',
    none: 'その名前のタイムゾーンはありません',
  },
  month: {
    earlier: '前の月',
    later: '次の月',
    past: '過ぎた日',
  },
  ahead: {
    nothing: ({ day }) => `${day}まで見ても空きはありません。`,
  },
};
