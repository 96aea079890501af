using NewsArchive.Core.Languages;

namespace NewsArchive.Core.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The port of Marrowby will open a night ferry in spring, the board said on Thursday after years of requests.")]
    [InlineData("de", "Der Hafen von Marrowby wird im Frühling eine Nachtfähre eröffnen, sagte die Leitung am Donnerstag nach langen Bitten.")]
    [InlineData("fr", "Le port de Marrowby ouvrira au printemps une ligne de nuit, a annoncé jeudi la direction après des années de demandes.")]
    [InlineData("es", "El puerto de Marrowby abrirá en primavera un transbordador nocturno, anunció el jueves la dirección tras años de peticiones.")]
    [InlineData("it", "Il porto di Marrowby aprirà in primavera un traghetto notturno, ha annunciato giovedì la direzione dopo anni di richieste.")]
    [InlineData("pt", "O porto de Marrowby vai abrir na primavera uma ligação noturna, anunciou a direção na quinta-feira após anos de pedidos.")]
    [InlineData("nl", "De haven van Marrowby opent in het voorjaar een nachtveer, zei de directie donderdag na jaren van verzoeken van de bewoners.")]
    [InlineData("ru", "Порт Марроби откроет весной ночной паром, сообщила в четверг администрация после многих лет просьб.")]
    [InlineData("uk", "Порт Марробі відкриє навесні нічний пором, повідомила у четвер адміністрація після багатьох років прохань.")]
    [InlineData("pl", "Port w Marrowby otworzy wiosną nocny prom, poinformował w czwartek zarząd po wielu latach próśb mieszkańców.")]
    [InlineData("el", "Το λιμάνι του Μάροουμπι θα ανοίξει την άνοιξη νυχτερινό πορθμείο, ανακοίνωσε την Πέμπτη η διοίκηση.")]
    [InlineData("tr", "Marrowby limanı baharda bir gece feribotu açacak, yönetim yıllar süren isteklerden sonra perşembe günü duyurdu.")]
    [InlineData("ja", "マロビー港は春に夜間フェリーを開くと木曜日に発表した。")]
    [InlineData("zh", "马罗比港周四宣布，明年春天起每周五晚间开行渡轮。")]
    [InlineData("zh-TW", "馬羅比港週四宣布，明年春天起每週五晚間開行渡輪。")]
    [InlineData("ko", "마로비 항구는 내년 봄부터 야간 여객선을 운항한다고 목요일 밝혔다.")]
    [InlineData("ar", "أعلنت إدارة ميناء ماروبي يوم الخميس أن العبّارة ستعمل مساء كل جمعة.")]
    [InlineData("he", "הנהלת נמל מארובי הודיעה ביום חמישי כי המעבורת תפליג בכל יום שישי.")]
    [InlineData("fa", "مدیریت بندر ماروبی روز پنجشنبه اعلام کرد قایق مسافری از بهار حرکت می‌کند.")]
    public void A_news_sentence_tells_its_language(string expected, string text) => Assert.Equal(expected, LanguageDetector.Detect("", text));

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("EN_us", "en")]
    [InlineData("eng", "en")]
    [InlineData("English", "en")]
    public void A_given_tag_is_kept_without_its_region(string given, string expected) =>
        Assert.Equal(expected, LanguageDetector.Detect("Port news", "Ferry. Quay. Harbour.", given));

    [Theory]
    [InlineData("en", "Порт Марроби откроет весной ночной паром, сообщила в четверг администрация.", "ru")]
    [InlineData("en", "Der Hafen von Marrowby wird im Frühling eine Fähre eröffnen, sagte die Leitung am Donnerstag nach langen Bitten aus der Stadt.", "de")]
    [InlineData("ru", "The port of Marrowby will open a night ferry in the spring, the board said on Thursday after years of requests.", "en")]
    [InlineData("zh", "馬羅比港週四宣布，明年春天起每週五晚間開行渡輪。", "zh-TW")]
    public void A_given_tag_that_the_text_contradicts_is_dropped(string given, string text, string expected) =>
        Assert.Equal(expected, LanguageDetector.Detect("", text, given));

    [Theory]
    [InlineData("")]
    [InlineData("12 345 67")]
    [InlineData("Ferry")]
    public void A_few_letters_tell_nothing(string text) => Assert.Null(LanguageDetector.Detect("", text));
}
