// Japanese words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const japanese: KinWords = {
  code: 'ja',
  alike: `
    荷物 小包 パッケージ
    注文 オーダー
    配達 配送 発送 届く
    返金 払い戻し
    返品 交換
    解約 キャンセル 退会
    料金 値段 価格 いくら
    店 店舗 ショップ
    開店 営業時間 営業
    在庫 入荷
    保証
    パスワード ログイン
    アプリ
    携帯 スマホ 電話
    映画
    車 自動車
    会社 企業
    位置 ある
    分布 生息
    方法 どうすれ`,
  apart: `
    月曜日 月曜 | 火曜日 火曜 | 水曜日 水曜 | 木曜日 木曜 | 金曜日 金曜 | 土曜日 土曜 | 日曜日 日曜
    北 | 南 | 東 | 西
    開店 | 閉店
    上 | 下
    前 | 後
    最初 | 最後
    男 男性 | 女 女性
    大きい | 小さい
    高い | 安い
    昨日 | 今日 | 明日
    朝 | 夜
    いつも | 決して
    勝つ 勝っ | 負ける 負け`,
  numbers: `1 一
    2 二
    3 三
    4 四
    5 五
    6 六
    7 七
    8 八
    9 九
    10 十`,
  asking: `こんにちは すみません お願い ください ありがとう 教え 質問`,
  joining: 'と や および または',
  articles: 'その この あの',
};
