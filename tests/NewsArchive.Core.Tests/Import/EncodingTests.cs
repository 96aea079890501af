using System.Text;
using NewsArchive.Core.Import.Encodings;

namespace NewsArchive.Core.Tests.Import;

public sealed class EncodingTests
{
    private const string Russian = "Порт Марроби открыл ночной паром. Новый рейс будет ходить по пятницам, сообщила в четверг администрация порта.";
    private const string Ukrainian = "Порт відкрив нічний пором. Новий рейс ходитиме щоп'ятниці, повідомила у четвер його адміністрація.";
    private const string German = "Die Brücke über die Esker bleibt für Lastwagen gesperrt. Größere Fahrzeuge müssen über Müßling ausweichen, sagte Änne Groß.";
    private const string French = "Après deux ans de travaux, le marché couvert accueille à nouveau ses étals, où l’été fut très long. Ça plaît déjà.";
    private const string Polish = "Urząd miasta poinformował, że most będzie zamknięty dla ciężarówek. Źródłem kłopotów są pęknięcia, mówi Łucja Żółkiewska.";
    private const string Czech = "Most přes řeku zůstane až do podzimu uzavřen, řekla ve čtvrtek mluvčí města. Řidiči musí jezdit přes Žďár.";
    private const string Hungarian = "A híd őszig zárva marad a teherautók előtt, közölte csütörtökön a város. Az autósoknak kerülő utat kell választaniuk.";
    private const string Greek = "Η γέφυρα θα μείνει κλειστή έως το φθινόπωρο, ανακοίνωσε ο δήμος την Πέμπτη. Οι οδηγοί παρακάμπτουν.";
    private const string Turkish = "Işıklı kasabasının iskelesi cuma geceleri de açık kalacak, dedi Gülşah İnce. Yolcular kararı bekliyordu.";
    private const string Spanish = "La compañía anunció mañana y tarde más transbordadores según informó ayer; ¿cuándo empezarán? El niño lo preguntó.";
    private const string Japanese = "港の夜間フェリーは来年春から運航すると発表した。住民は十年近く要望していた。";
    private const string Chinese = "港口夜间渡轮明年春天启航。居民为此呼吁了近十年，运营方预计首季将运送九万名乘客。";
    private const string Taiwanese = "港口夜間渡輪明年春天啟航。居民為此呼籲了近十年，營運方預計首季將運送九萬名乘客。";
    private const string Korean = "항구 야간 여객선을 내년 봄부터 운항한다고 밝혔다. 주민들은 십 년 가까이 요청해 왔다.";
    private const string Hebrew = "הנמל פותח מעבורת לילה. המעבורת תפליג בכל יום שישי בערב החל מהאביב.";
    private const string Arabic = "الميناء يفتتح عبارة ليلية ستعمل مساء كل جمعة ابتداء من الربيع المقبل.";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<int, string> Pages()
    {
        var pages = new TheoryData<int, string>();
        foreach (var page in new[] { 1251, 20866, 866, 28595, 10007 })
        {
            pages.Add(page, Russian);
            pages.Add(page, Russian.ToUpperInvariant());
        }

        (int Page, string Text)[] others =
        [
            (1251, Ukrainian), (21866, Ukrainian), (1252, German), (850, German), (10000, German), (1252, French), (10000, French), (850, French), (1252, Spanish), (850, Spanish),
            (1250, Polish), (28592, Polish), (852, Polish), (1250, Czech), (28592, Czech), (1250, Hungarian), (1253, Greek), (28597, Greek), (1254, Turkish),
            (932, Japanese), (51932, Japanese), (50220, Japanese), (54936, Chinese), (950, Taiwanese), (949, Korean), (1255, Hebrew), (1256, Arabic),
            (1200, Russian), (1201, Russian), (12000, Russian), (12001, Russian), (1200, Chinese + " "), (1201, German), (65001, Japanese),
        ];
        foreach (var (page, text) in others)
            pages.Add(page, text);
        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_text_is_read_in_whatever_encoding_it_comes(int page, string text)
    {
        var encoding = Encoding.GetEncoding(page);
        var sent = encoding.GetString(encoding.GetBytes(text));
        Assert.Equal(sent, TextDecoder.Decode(encoding.GetBytes(text)).Text);
    }

    [Fact]
    public void A_declaration_that_contradicts_valid_utf_8_loses() =>
        Assert.Equal(Russian, TextDecoder.Decode(Encoding.UTF8.GetBytes(Russian), "iso-8859-1").Text);

    [Fact]
    public void A_declaration_that_gives_garbage_loses() =>
        Assert.Equal(Russian, TextDecoder.Decode(Encoding.GetEncoding(1251).GetBytes(Russian), "iso-8859-1").Text);

    [Fact]
    public void A_plausible_declaration_wins_where_the_bytes_are_few() =>
        Assert.Equal("Łódź", TextDecoder.Decode(Encoding.GetEncoding(1250).GetBytes("Łódź"), "windows-1250").Text);

    [Theory]
    [InlineData("x-unknown-foo")]
    [InlineData("utf-7")]
    [InlineData("")]
    [InlineData("\"\"")]
    public void An_unknown_label_is_passed_over(string label) =>
        Assert.Equal(German, TextDecoder.Decode(Encoding.Latin1.GetBytes(German), label).Text);

    [Fact]
    public void A_few_broken_bytes_do_not_change_the_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Russian), 0xff, .. Encoding.UTF8.GetBytes(" конец")];
        Assert.Equal(Russian + "\ufffd конец", TextDecoder.Decode(bytes).Text);
    }

    [Fact]
    public void Binary_data_is_refused()
    {
        var bytes = new byte[4096];
        new Random(3).NextBytes(bytes);
        Assert.NotNull(TextDecoder.Decode(bytes).Problem);
        Assert.NotNull(TextDecoder.Decode(new byte[512]).Problem);
        Assert.Contains("PDF", TextDecoder.Decode("%PDF-1.4\n1 0 obj"u8).Problem, StringComparison.Ordinal);
    }
}
