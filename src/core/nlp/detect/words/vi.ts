// The most frequent words of Vietnamese, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const vietnamese: FrequentWords = {
  code: 'vi',
  small: `và là của có không được cho một những các này đó với trong người tôi bạn anh em chị nó họ chúng ta mình khi đã
    đang sẽ rất nhiều cũng như thì mà vì nếu nhưng hay hoặc từ đến ra vào lên xuống đi về ở tại trên dưới gì ai nào
    đâu sao thế vậy chỉ còn hơn nhất mọi tất cả lại phải bị do theo sau trước giữa`,
  other: `làm nói biết thấy muốn yêu thích ăn uống ngủ ngày đêm hôm nay qua mai tuần tháng năm giờ thời gian con nhà việc
    trường nước tiền lần hai ba bốn đầu cuối cảm ơn xin chào tốt đẹp mới lớn nhỏ cũ quá lắm rồi luôn`,
};
