// The most frequent words of Turkish, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const turkish: FrequentWords = {
  code: 'tr',
  small: `bir ve bu da de için ne çok ben o ile var ama daha gibi kadar sen değil mi mı mu mü en ki ya her olarak şey
    benim senin onun bizim sizin onların bana sana ona bize size onlara beni seni onu bizi sizi onları biz siz onlar
    şu bunu şunu buna bunun neden niye nasıl nerede kim hangi kaç hiç hep bazı bütün tüm sonra önce şimdi artık hala
    hâlâ yine sadece bile eğer çünkü veya hem diye göre karşı doğru üzere olan oldu olur olsun olacak oluyor olduğu
    olmak değilim yok vardı yoktu ise idi kimse birşey bişey burada orada böyle öyle şöyle`,
  other: `iyi güzel kötü büyük küçük yeni eski gün günü bugün dün yarın sabah akşam gece hafta ay yıl yıllar saat zaman
    insan insanlar insanları adam kadın çocuk çocuklar hayat dünya ev eve evde iş okul ülke şehir su para kez iki üç
    dört beş altı yedi sekiz dokuz on yüz bin ilk son gelecek teşekkürler teşekkür lütfen merhaba selam evet hayır
    tamam belki gerçekten biraz birlikte hükümet polis şirket başkanı başbakan milyon anne baba kardeş arkadaş
    söyledi dedi diyor geldi geliyor gelir gitti gidiyor git gel yap yaptı yapıyor yapma istiyor istiyorum seviyorum
    biliyor biliyorum bilmiyor bilmiyorum lazım gerek aşk canım abi kanka allah fazla tekrar geç neredeyse yakında
    kedi köpek film maç ekmek dakika dakikada gol içinde dışında üzerinde hakkında arasında oldum oldular olacağım
    olabilir olmaz olmadı olmuş etmek etti ediyor eder yapmak yapar yapıyorum yaptım söylüyor dedim diyorum sordu
    gördü görüyor gördüm duydu bildi tanıyor yaşıyor öldü doğdu yazdı yazıyor okuyor okudu çalışıyor çalışmak
    oynuyor bekliyor bekledi arıyor buldu kaybetti unuttu açtı kapattı başladı başlıyor bitti yardım konuşuyor
    konuşmak yiyor içiyor uyuyor öğreniyor oğlu kızı kız erkek kadınlar şeyler kelime isim adı soru cevap sorun
    örnek hikaye kitap gazete masa sandalye pencere kapı sokak yol araba tren uçak bisiklet kahve bira süt yemek
    ateş toprak gök güneş yağmur kar yaz kış ilkbahar sonbahar beyaz siyah kırmızı mavi yeşil pazartesi salı
    çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
    aralık türkiye türk türkçe istanbul ankara lira kanun mahkeme seçim parti bakan cumhurbaşkanı birkaç herkes
    hepsi diğer başka ikinci üçüncü tamamen asla bazen genellikle nereye nereden buraya oraya yüzünden rağmen`,
};
