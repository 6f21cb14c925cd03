// The most frequent words of Malay and Indonesian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const malay: FrequentWords = {
  code: 'ms',
  small: `dan yang di ke dari ini itu untuk dengan tidak adalah pada dalam saya anda dia kami kita mereka kamu aku akan
    sudah telah ada oleh sebagai juga atau tetapi tapi karena kerana jika kalau seperti bisa boleh dapat harus perlu
    lagi masih belum sedang lebih sangat banyak semua setiap apa siapa mana kapan bila mengapa kenapa bagaimana sini
    sana situ bukan jangan saat ketika sebelum selepas setelah sampai antara tentang atas bawah luar nya pun lah kah
    para sang si nak tak dah je kat yg dgn utk gak nggak ga udah aja banget gue lo lu sih dong deh kok nih tuh ya`,
  other: `hari malam pagi semalam kemarin besok esok minggu bulan tahun waktu masa jam orang lelaki perempuan wanita anak
    hidup dunia rumah kerja sekolah negara kota bandar air uang wang duit kali satu dua tiga empat lima pertama
    terakhir terima kasih tolong selamat baik bagus baru besar kecil lama tua cantik hebat mau mahu ingin tahu kata
    berkata buat membuat pergi datang lihat melihat makan minum tidur cinta sayang suka mungkin memang sahaja saja
    sekarang nanti sama bersama pemerintah kerajaan polis polisi presiden perusahaan syarikat persen peratus juta
    ibu bapa ayah kakak adik kawan teman`,
};
