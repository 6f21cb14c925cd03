// Chinese words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const chinese: KinWords = {
  code: 'zh',
  alike: `
    包裹 快递
    订单 下单
    送到 到 配送 发货 送货
    退款 退钱
    退货 换货
    取消 退订
    价格 多少钱 价钱
    店 商店 门店
    营业时间 开门 营业
    库存 有货 现货
    保修 质保
    密码 登录
    应用 软件
    手机 电话
    电影 影片
    汽车 车
    公司 企业
    位于 坐落
    分布 见于
    星期 周 礼拜
    发行 发布 推出`,
  apart: `
    星期一 周一 | 星期二 周二 | 星期三 周三 | 星期四 周四 | 星期五 周五 | 星期六 周六 | 星期日 星期天 周日
    北 北部 以北 | 南 南部 以南 | 东 东部 以东 | 西 西部 以西
    上 | 下
    之前 以前 | 之后 以后
    男 男性 | 女 女性
    昨天 | 今天 | 明天
    早上 | 晚上
    总是 | 从不
    便宜 | 贵
    大 | 小`,
  numbers: `1 一
    2 二 两
    3 三
    4 四
    5 五
    6 六
    7 七
    8 八
    9 九
    10 十`,
  asking: `你好 您好 请 请问 谢谢 帮忙 问题`,
  joining: '和 与 及 或 跟 、',
  articles: '这 那 该 个',
};
