// Code pages the platform's TextDecoder lacks, as tables: those of DOS, of the Macintosh, of a few countries, and EBCDIC.

/** The characters of the bytes 0x80 to 0xff; below, these pages are ASCII. */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp720:
    '\u0080\u0081éâ\u0084à\u0086çêëèïî\u008d\u008e\u008f\u0090\u0651\u0652ô¤\u0640ûù\u0621\u0622\u0623\u0624£\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\u0636\u0637\u0638\u0639\u063a\u0641µ\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064a≡\u064b\u064c\u064d\u064e\u064f\u0650≈°∙·√ⁿ²■\u00a0',
  cp737:
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u00a0',
  cp775:
    'ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u00ad±“¾¶§÷„°∙·¹³²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  cp855:
    'ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»░▒▓│┤хХиИ╣║╗╝йЙ┐└┴┬├─┼кК╚╔╩╦╠═╬¤лЛмМнНоОп┘┌█▄Пя▀ЯрРсСтТуУжЖвВьЬ№\u00adыЫзЗшШэЭщЩчЧ§■\u00a0',
  cp856:
    '\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffd£\ufffd×\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd®¬½¼\ufffd«»░▒▓│┤\ufffd\ufffd\ufffd©╣║╗╝¢¥┐└┴┬├─┼\ufffd\ufffd╚╔╩╦╠═╬¤\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd┘┌█▄¦\ufffd▀\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdµ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp857:
    'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\ufffdÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\ufffd×ÚÛÙìÿ¯´\u00ad±\ufffd¾¶§÷¸°¨·¹³²■\u00a0',
  cp858:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp860:
    'ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧ÓáíóúñÑªº¿Ò¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp861:
    'ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø£Ø₧ƒáíóúÁÍÓÚ¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp862:
    '\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp863:
    'ÇüéâÂà¶çêëèïî‗À§ÉÈÊôËÏûù¤ÔÜ¢£ÙÛƒ¦´óú¨¸³¯Î⌐¬½¼¾«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp864:
    '°·∙√▒─│┼┤┬├┴┐┌└┘β∞φ±½¼≈«»\ufef7\ufef8\ufffd\ufffd\ufefb\ufefc\ufffd\u00a0\u00ad\ufe82£¤\ufe84\ufffd\ufffd\ufe8e\ufe8f\ufe95\ufe99\u060c\ufe9d\ufea1\ufea5\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\ufed1\u061b\ufeb1\ufeb5\ufeb9\u061f¢\ufe80\ufe81\ufe83\ufe85\ufeca\ufe8b\ufe8d\ufe91\ufe93\ufe97\ufe9b\ufe9f\ufea3\ufea7\ufea9\ufeab\ufead\ufeaf\ufeb3\ufeb7\ufebb\ufebf\ufec1\ufec5\ufecb\ufecf¦¬÷×\ufec9\u0640\ufed3\ufed7\ufedb\ufedf\ufee3\ufee7\ufeeb\ufeed\ufeef\ufef3\ufebd\ufecc\ufece\ufecd\ufee1\ufe7d\u0651\ufee5\ufee9\ufeec\ufef0\ufef2\ufed0\ufed5\ufef5\ufef6\ufedd\ufed9\ufef1■\ufffd',
  cp865:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp869:
    '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdΆ\ufffd·¬¦‘’Έ―ΉΊΪΌ\ufffd\ufffdΎΫ©Ώ²³ά£έήίϊΐόύΑΒΓΔΕΖΗ½ΘΙ«»░▒▓│┤ΚΛΜΝ╣║╗╝ΞΟ┐└┴┬├─┼ΠΡ╚╔╩╦╠═╬ΣΤΥΦΧΨΩαβγ┘┌█▄δε▀ζηθικλμνξοπρσςτ΄\u00ad±υφχ§ψ΅°¨ωϋΰώ■\u00a0',
  cp1006:
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9\u060c\u061b\u00ad\u061f\ufe81\ufe8d\ufe8e\ufe8e\ufe8f\ufe91ﭖﭘ\ufe93\ufe95\ufe97ﭦﭨ\ufe99\ufe9b\ufe9d\ufe9fﭺﭼ\ufea1\ufea3\ufea5\ufea7\ufea9ﮄ\ufeab\ufeadﮌ\ufeafﮊ\ufeb1\ufeb3\ufeb5\ufeb7\ufeb9\ufebb\ufebd\ufebf\ufec1\ufec5\ufec9\ufeca\ufecb\ufecc\ufecd\ufece\ufecf\ufed0\ufed1\ufed3\ufed5\ufed7\ufed9\ufedbﮒﮔ\ufedd\ufedf\ufee0\ufee1\ufee3ﮞ\ufee5\ufee7\ufe85\ufeedﮦﮨﮩﮪ\ufe80\ufe89\ufe8a\ufe8b\ufef1\ufef2\ufef3ﮰﮮ\ufe7c\ufe7d',
  cp1125:
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёҐґЄєІіЇї·√№¤■\u00a0',
  'mac-latin2':
    'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u00a0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ',
  'mac-greek':
    'Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦€ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩάΝ¬ΟΡ≈Τ«»…\u00a0ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ\u00ad',
  'mac-turkish':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙ\uf8a0ˆ˜¯˘˙˚¸˝˛ˇ',
  'mac-iceland':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüÝ°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€ÐðÞþý·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  'mac-croatian':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®Š™´¨≠ŽØ∞±≤≥∆µ∂∑∏š∫ªºΩžø¿¡¬√ƒ≈Ć«Č…\u00a0ÀÃÕŒœĐ—“”‘’÷◊\uf8ff©⁄€‹›Æ»–·‚„‰ÂćÁčÈÍÎÏÌÓÔđÒÚÛÙıˆ˜¯πË˚¸Êæˇ',
  'mac-romanian':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ĂȘ∞±≤≥¥µ∂∑∏π∫ªºΩăș¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›Țț‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  'mac-arabic':
    'Ä\u00a0ÇÉÑÖÜáàâä\u06ba«çéèêëí…îïñó»ôö÷úùûü !"#$\u066a&\'()*+\u060c-./\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669:\u061b<=>\u061f❊\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a[\\]^_\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064a\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u067e\u0679\u0686\u06d5\u06a4\u06af\u0688\u0691{|}\u0698\u06d2',
  'mac-farsi':
    'Ä\u00a0ÇÉÑÖÜáàâä\u06ba«çéèêëí…îïñó»ôö÷úùûü !"#$\u066a&\'()*+\u060c-./\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9:\u061b<=>\u061f❊\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a[\\]^_\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064a\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u067e\u0679\u0686\u06d5\u06a4\u06af\u0688\u0691{|}\u0698\u06d2',
  palmos:
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ♦♣♥♠‘’“”•–—˜™š\u009bœ\u009d\u009eŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'koi8-t':
    'қғ‚Ғ„…†‡\ufffd‰ҳ‹ҲҷҶ\ufffdҚ‘’“”•–—\ufffd™\ufffd›\ufffd\ufffd\ufffd\ufffd\ufffdӯӮё¤ӣ¦§\ufffd\ufffd\ufffd«¬\u00ad®\ufffd°±²Ё\ufffdӢ¶·\ufffd№\ufffd»\ufffd\ufffd\ufffd©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  'kz-1048':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\ufffd™љ›њқһџ\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңүАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  ptcp154:
    'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00a0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  'hp-roman8':
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0ÀÂÈÊËÎÏ´ˋˆ¨˜ÙÛ₤¯Ýý°ÇçÑñ¡¿¤£¥§ƒ¢âêôûáéóúàèòùäëöüÅîØÆåíøæÄìÖÜÉïßÔÁÃãÐðÍÌÓÒÕõŠšÚŸÿÞþ·µ¶¾—¼½ªº«■»±\ufffd',
  'armscii-8':
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0\ufffdև։)(»«—.՝,-֊…՜՛՞ԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆ՚\ufffd',
  'georgian-academy':
    '\u0080\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'georgian-ps':
    '\u0080\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  viscii:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
  tcvn: 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
};

/** EBCDIC of the United States (cp037), as the numbers of its characters in Latin-1. */
const EBCDIC =
  '000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f80818283840a171b88898a8b8c050607' +
  '909116939495960498999a9b14159e1a20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293bac' +
  '2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22d8616263646566676869abbbf0fdfeb1' +
  'b06a6b6c6d6e6f707172aabae6b8c6a4b57e737475767778797aa1bfd0dddeae5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7' +
  '7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff5cf7535455565758595ab2d4d6d2d3d5' +
  '30313233343536373839b3dbdcd9da9f';

/** The others as what differs: the byte in hexadecimal, then its character. */
const EBCDIC_OTHERS: Readonly<Record<string, string>> = {
  cp037: '',
  cp273: '43{4aÄ4f!59~5aÜ5f^63[6aö7c§a1ßb0¢b5@ba¬bb|bc‾c0äcc¦d0üdc}e0Öec\\fc]',
  cp277: '47}4a#4f!5a¤5bÅ5f^67$6aø70¦7bÆ7cØ80@9c{9e[9f]a1üb0¢ba¬bb|c0æd0ådc~',
  cp278: '43{47}4a§4f!51`5a¤5bÅ5f^63#67$6aö79é7bÄ7cÖ9f]a1üb0¢b5[ba¬bb|c0äcc¦d0ådc~ec@',
  cp280: '44{48\\4a°4f!51]54}58~5aé5f^6aò79ù7b£7c§90[a1ìb0¢b1#b5@ba¬bb|c0àcd¦d0èdd`e0ç',
  cp284: '49¦4a[5a]69#6añ7bÑa1¨b0¢ba^bb!bd~',
  cp285: '4a$5b£a1‾b0¢b1[ba^bc~',
  cp297: '44@48\\4a°4f!51{54}5a§5f^6aù79µ7b£7cà90[a0`a1¨b0¢b1#b5]ba¬bb|bd~c0éd0èdd¦e0ç',
  cp420:
    '42\u065143\ufe7d44\u064045\ufffd46\u062147\u062248\ufe8249\u062351\ufe8452\u062453\ufffd54\ufffd55\u062656\u062757\ufe8e58\u062859\ufe9162\u062963\u062a64\ufe9765\u062b66\ufe9b67\u062c68\ufe9f69\u062d70\ufea371\u062e72\ufea773\u062f74\u063075\u063176\u063277\u063378\ufeb379\u060c80\u06348a\ufeb78b\u06358c\ufebb8d\u06368e\ufebf8f\u063790\u06389a\u06399b\ufeca9c\ufecb9d\ufecc9e\u063a9f\ufecea0\ufecfa1÷aa\ufed0ab\u0641ac\ufed3ad\u0642ae\ufed7af\u0643b0\ufedbb1\u0644b2\ufef5b3\ufef6b4\ufef7b5\ufef8b6\ufffdb7\ufffdb8\ufefbb9\ufefcba\ufedfbb\u0645bc\ufee3bd\u0646be\ufee7bf\u0647c0\u061bcb\ufeebcc\ufffdcd\ufeecce\ufffdcf\u0648d0\u061fda\u0649db\ufef0dc\u064add\ufef2de\ufef3df\u0660e0×e1\ufffdea\u0661eb\u0662ec\ufffded\u0663ee\u0664ef\u0665fa\ufffdfb\u0666fc\u0667fd\u0668fe\u0669',
  cp424:
    '41\u05d042\u05d143\u05d244\u05d345\u05d446\u05d547\u05d648\u05d749\u05d851\u05d952\u05da53\u05db54\u05dc55\u05dd56\u05de57\u05df58\u05e059\u05e162\u05e263\u05e364\u05e465\u05e566\u05e667\u05e768\u05e869\u05e970\ufffd71\u05ea72\ufffd73\ufffd74\u00a075\ufffd76\ufffd77\ufffd78‗80\ufffd8c\ufffd8d\ufffd8e\ufffd9a\ufffd9b\ufffd9c\ufffd9e\ufffdaa\ufffdab\ufffdac\ufffdad\ufffdae\ufffdcb\ufffdcc\ufffdcd\ufffdce\ufffdcf\ufffddb\ufffddc\ufffddd\ufffdde\ufffddf\ufffdeb\ufffdec\ufffded\ufffdee\ufffdef\ufffdfb\ufffdfc\ufffdfd\ufffdfe\ufffd',
  cp500: '4a[4f!5a]5f^b0¢ba¬bb|',
  cp870:
    '44ţ46ă47č49ć4a[4f!52ę54ů57ľ58ĺ5a]5f^64˝66Ă67Č69Ć6a|70ˇ72Ę74Ů77Ľ78Ĺ80˘8aś8bň8cđ8eř8fş9ał9bń9cš9e˛a0ąaaŚabŇacĐaeŘafŞb0·b1Ąb2żb3Ţb4Żb6žb7źb8Žb9ŹbaŁbbŃbcŠcdŕcfődaĚdbűddťdfěeaďedŔefŐfaĎfbŰfdŤ',
  cp871: '4aþ4f!5aÆ5fÖ79ð7cÐ8c`8e{9c}9e]a1öac@ae[b0¢ba¬bb|be\\c0Þcc~d0æe0´ec^',
  cp875:
    '41Α42Β43Γ44Δ45Ε46Ζ47Η48Θ49Ι4a[4f!51Κ52Λ53Μ54Ν55Ξ56Ο57Π58Ρ59Σ5a]5f^62Τ63Υ64Φ65Χ66Ψ67Ω68Ϊ69Ϋ6a|70¨71Ά72Έ73Ή74\u00a075Ί76Ό77Ύ78Ώ80΅8aα8bβ8cγ8dδ8eε8fζ9aη9bθ9cι9dκ9eλ9fμa0´aaνabξacοadπaeρafσb0£b1άb2έb3ήb4ϊb5ίb6όb7ύb8ϋb9ώbaςbbτbcυbdφbeχbfψcbωccΐcdΰce‘cf―da±db½dc\u001add·de’df¦e1\u001aeb§ec\u001aed\u001aee«ef¬fb©fc\u001afd\u001afe»',
  cp880:
    '41\ufffd42ђ43ѓ44ё45\ufffd46ѕ47і48ї49ј4a[4f!51љ52њ53ћ54ќ55\ufffd56џ57Ъ58№59Ђ5a]5f^62Ѓ63Ё64\ufffd65Ѕ66І67Ї68Ј69Љ70Њ71Ћ72Ќ73\ufffd74\ufffd75Џ76ю77а78б79\ufffd80ц8aд8bе8cф8dг8eх8fи90й9aк9bл9cм9dн9eо9fпa0яa1\ufffdaaрabсacтadуaeжafвb0ьb1ыb2зb3шb4эb5щb6чb7ъb8Юb9АbaБbbЦbcДbdЕbeФbfГc0\ufffdcaХcbИccЙcdКceЛcfМd0\ufffddaНdbОdcПddЯdeРdfСe1¤eaТebУecЖedВeeЬefЫfaЗfbШfcЭfdЩfeЧ',
  cp905:
    '41\ufffd46\ufffd47ċ48{4aÇ4f!5aĞ5bİ5f^66\ufffd67Ċ68[6aş70\ufffd79ı7bÖ7cŞ7fÜ80˘8aħ8bĉ8cŝ8dŭ8e\ufffd8f|9aĥ9bĝ9cĵ9d˛9e\ufffda1öaaĦabĈacŜadŬae\ufffdaf@b0·b2żb3}b4Żb6]b7\ufffdb9$baĤbbĜbcĴc0çcc~cfġd0ğda`dc\\df\ufffde0üec#efĠfc"',
  cp1025:
    '42ђ43ѓ44ё45є46ѕ47і48ї49ј4a[4f!51љ52њ53ћ54ќ55ў56џ57Ъ58№59Ђ5a]5f^62Ѓ63Ё64Є65Ѕ66І67Ї68Ј69Љ6a|70Њ71Ћ72Ќ73\u00ad74Ў75Џ76ю77а78б80ц8aд8bе8cф8dг8eх8fи90й9aк9bл9cм9dн9eо9fпa0яaaрabсacтadуaeжafвb0ьb1ыb2зb3шb4эb5щb6чb7ъb8Юb9АbaБbbЦbcДbdЕbeФbfГcaХcbИccЙcdКceЛcfМdaНdbОdcПddЯdeРdfСe1§eaТebУecЖedВeeЬefЫfaЗfbШfcЭfdЩfeЧ',
  cp1026: '48{4aÇ4f!5aĞ5bİ5f^68[6aş79ı7bÖ7cŞ7fÜ8c}8d`8e¦a1öac]ad$ae@b0¢ba¬bb|c0çcc~d0ğdc\\e0üec#fc"',
  cp1047: '5f^ad[b0¬baÝbb¨bd]',
  cp1140: '9f€',
  cp1141: '43{4aÄ4f!59~5aÜ5f^63[6aö7c§9f€a1ßb0¢b5@ba¬bb|c0äcc¦d0üdc}e0Öec\\fc]',
  cp1142: '47}4a#4f!5a€5bÅ5f^67$6aø70¦7bÆ7cØ80@9c{9e[9f]a1üb0¢ba¬bb|c0æd0ådc~',
  cp1143: '43{47}4a§4f!51`5a€5bÅ5f^63#67$6aö71\\79é7bÄ7cÖ9f]a1üb0¢b5[ba¬bb|c0äcc¦d0ådc~e0Éec@',
  cp1144: '44{48\\4a°4f!51]54}58~5aé5f^6aò79ù7b£7c§90[9f€a1ìb0¢b1#b5@ba¬bb|c0àcd¦d0èdd`e0ç',
  cp1145: '49¦4a[5a]69#6añ7bÑ9f€a1¨b0¢ba^bb!bd~',
  cp1146: '4a$5b£9f€a1¯b0¢b1[ba^bc~',
  cp1147: '44@48\\4a°4f!51{54}5a§5f^6aù79µ7b£7cà90[9f€a0`a1¨b0¢b1#b5]ba¬bb|bd~c0éd0èdd¦e0ç',
  cp1148: '4a[4f!5a]5f^9f€b0¢ba¬bb|',
  cp1149: '4aÞ4f!5aÆ5fÖ79ð7cÐ8c`8e{9c}9e]9f€a1öac@ae[b0¢ba¬bb|be\\c0þcc~d0æe0´ec^',
};

const tables = new Map<string, string>();

/** Names of the code pages read here. */
export const CODE_PAGES: ReadonlySet<string> = new Set([...Object.keys(UPPER_HALVES), ...Object.keys(EBCDIC_OTHERS)]);

export function isEbcdic(page: string): boolean {
  return page in EBCDIC_OTHERS;
}

/** The characters of all 256 bytes, U+FFFD where a page has none. */
export function tableOf(page: string): string {
  const made = tables.get(page) ?? makeTable(page);
  tables.set(page, made);
  return made;
}

function makeTable(page: string): string {
  const upper = UPPER_HALVES[page];
  if (upper !== undefined)
    return Buffer.from(Array.from({ length: 128 }, (_none, at) => at)).toString('latin1') + upper;
  const table = Buffer.from(EBCDIC, 'hex').toString('latin1').split('');
  for (const [, byte = '', character = ''] of (EBCDIC_OTHERS[page] ?? '').matchAll(/([\da-f]{2})([\s\S])/g)) {
    table[Number.parseInt(byte, 16)] = character;
  }
  return table.join('');
}
