// Korean words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const korean: KinWords = {
  code: 'ko',
  alike: `
    택배 소포 배송 배달
    주문
    환불
    반품 교환
    해지 취소 탈퇴
    가격 얼마 요금 비용
    매장 가게 상점 점포
    영업시간 운영시간
    재고 입고
    보증
    비밀번호 로그인
    앱 어플
    휴대폰 핸드폰 전화
    영화
    자동차 차
    회사 기업
    위치 떨어져
    분포 발견 서식
    방법 어떻게`,
  apart: `
    월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일
    북쪽 북 | 남쪽 남 | 동쪽 동 | 서쪽 서
    위 | 아래
    전 | 후
    처음 | 마지막
    남자 | 여자
    어제 | 오늘 | 내일
    아침 | 저녁
    항상 | 절대
    비싸다 | 싸다`,
  numbers: `2 둘 두
    3 셋 세
    4 넷 네`,
  asking: `안녕하세요 제발 감사합니다 알려주세요 문의 질문`,
  joining: '와 과 및 또는 그리고',
  articles: '그 이 저',
};
