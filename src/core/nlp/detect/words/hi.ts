// The most frequent words of Hindi as it is written in Latin letters, those that no other language uses.

import type { FrequentWords } from './frequent-words.ts';

export const latinHindi: FrequentWords = {
  code: 'hi',
  small: `hai hain nahi nahin nhi kya kyu kyun aur mein bhi tha thi raha rahe rahi karo karna karne karta karte karke kiya
    liye tum aap hum mera meri mere tera teri tere unka unke unki iska iske uska uske uski woh yeh jo toh bhai accha
    acha koi kuch sab bahut bohot sirf abhi agar lekin phir kaise kaun jab tak desh wala wale wali hota hoti hote
    hua hui gaya gaye gayi diya apna apne apni jai baat logo logon yaar ji ka ki ke ko hi ne kar kr h sahi kab kaha
    hu hun mujhe tujhe usne isne unhe hame hamein humein hamare hamara hamari tumhara tumhari tumhare kyunki kyonki
    matlab wahi yahi isliye jaise waise itna itni kitna kitni thoda zyada jyada rha rhi rhe gya gyi kch bht haan
    kahan yaha yahan waha wahan`,
  other: `paisa paise zindagi pyar dil raat aaj saath bina bolo bolta dekho dekha dekhna suno chalo aao dena lena diye
    karunga karega karenge karegi hogi hoga honge chahiye milega milta milti achha achhi acchi pata bhagwan dost log
    aadmi ghar kaam sarkar neta janta mat bas fir dono ek naam sahab bole bola mai apko aapko apke apka aapka aapke
    hmara hmare kisko kisi jisko jis uss iss bhaiya didi beta jaldi sath milne padega banega jayega jayenge ayega
    aayega hind dekhne dekhte chahte kahna krte krna krke dhyan tarah tarha kabhi phle pehle baad upar neeche andar
    bahar`,
};
