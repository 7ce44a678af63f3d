/// The languages in which people can ask to be written to, each by its own name for itself.
///
/// Source: the Unicode CLDR.
enum SpokenLanguage {
  /// The options of a question: BCP 47 tags with names.
  static var options: [Question.Option] {
    table.split(separator: "|").compactMap { entry in
      let parts = entry.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? Question.Option(String(parts[0]), String(parts[1])) : nil
    }
  }

  // One text, since a table of texts would make the page's module larger.
  private static let table =
    "am አማርኛ|ar العربية|ay Aymar aru|az azərbaycan|be беларуская|bn বাংলা|"
    + "ckb کوردیی ناوەندی|de Deutsch|en English|es español|fa فارسی|fr français|gn avañe’ẽ|"
    + "gu ગુજરાતી|ha Hausa|hi हिन्दी|ht kreyòl ayisyen|hy հայերեն|id Bahasa Indonesia|"
    + "ig Igbo|it italiano|ja 日本語|ka ქართული|kk қазақ тілі|km ខ្មែរ|ko 한국어|ku kurdî|"
    + "ky кыргызча|lo ລາວ|mg Malagasy|ml മലയാളം|mr मराठी|ms Melayu|my မြန်မာ|ne नेपाली|"
    + "om Oromoo|pa ਪੰਜਾਬੀ|ps پښتو|pt português|qu Runasimi|ru русский|rw Ikinyarwanda|"
    + "si සිංහල|sn chiShona|so Soomaali|sq shqip|sr српски|sw Kiswahili|ta தமிழ்|te తెలుగు|"
    + "tg тоҷикӣ|th ไทย|ti ትግርኛ|tk türkmen dili|tl Filipino|tr Türkçe|uk українська|"
    + "ur اردو|uz oʻzbek|vi Tiếng Việt|wo Wolof|xh isiXhosa|yo Èdè Yorùbá|zh 中文|zu isiZulu"
}
