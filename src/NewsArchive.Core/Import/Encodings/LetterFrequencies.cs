namespace NewsArchive.Core.Import.Encodings;

/// <summary>Which letters are common, script by script.</summary>
internal static class LetterFrequencies
{
    /// <summary>The small letters above 127 that a language uses, one string for each language or close family.</summary>
    public static readonly string[] LatinLanguages =
    [
        "äöüßé", "éèàêçîôûùâëïœæ", "éíóúáñüª", "àèéìòùí", "ãõçáéíóúâêôàü", "éëïöüèíó", "åäöæøéü", "ąęłóśżźćń", "áíéýčšžřěůúťďňó", "áíéýčšžôäľúťďňóŕ",
        "áéíóöőúüű", "âîăşţșț", "čšžćđ", "ğışöüçâîû\u0307i", "āčēģīķļņšūž", "ąčęėįšųūž", "õäöüšž", "áéíóúýþæðö",
    ];

    // From the most to the least common letter of running text.
    private static readonly string[] Alphabets =
    [
        "оаеинтсрвлкмдпуіяыьгзбчйхжїєшюцщэфґъё",
        "αοιετσνηυρπκμλςωάίόέδγήχθφύβώξζψΐϊΰϋ",
        "יוהלארתבמשנכעםדקחפטזגצןסץףך",
        "اليمنوتربةعدسفهكقحجشطصخزىأإضءذثغئظآؤپچگژکی",
        "าน่รอกเง้ยลวมทีสตั์ะดคิบปแขหใจพชไผณึำฟญูถโธืุซภศ",
    ];

    // The most common ideographs of news text: simplified, traditional, Japanese.
    private const string CommonHan =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严" +
        "這個為來時們國說過對會發動學產經麼後點從開關無電實現體應樣與業還沒結問數變條聯軍長門東車總統機計農區戰運馬義華報議證張話員萬廣術權設觀級際單場線難請認識讀書親進達遠選週號價約給紙組細終黨羅紐紹據擊擔換據擇擴攝據處歐歲氣漢澳灣災獲環獨獎當盡監眾碼確禮種積稱穩窮節範築簡籌紀納純練緊總縣聲職聽臺舉舊藝藥蘇虛號製複規視覺討訊記訴診註評試該詳語誤說課調談論諸護讓豐財貨貴買費資賣賽贊趙踏輪轉輕載輸辦農連週遊運達違選還鄉醫釋針銀銷錄錢鎮鐵長門閉間隊際隨險雙雜離難電靜響項順預頭題額願類顯風飛飯館駐騎驗體高鬥魚鮮麗黃點黨齊龍" +
        "円駅県気働込関広売発対応図様当総経済変鉄歳両伝";

    // The syllables that make up most of Korean running text.
    private const string CommonHangul =
        "이다는에의을가고를한로하은도서지기사인어자리아해대정시나일스부전것수제과그원장주라있상보년들만국조경구으공와성여적안위게모비소문무회동습니월면연교했관민실유던며계청식개오내분화중때방체우현데간발업세차된통물까치단선강미당신직양설진학행출건후결불히트영력생심급야같두또금할말재음입받각러점없임합록려번저마용호포배티집술토산역투준남북거작외책너평함달천권십항밝봄밤왔";

    private static readonly Dictionary<char, double> Weights = BuildWeights();

    /// <summary>How common the letter is in its alphabet: from about 1.4 to -2.2; strange ones less.</summary>
    public static double Weight(char letter)
    {
        if (Weights.TryGetValue(char.ToLowerInvariant(letter), out var weight))
            return weight;
        return letter switch
        {
            >= '\u3041' and <= '\u30fe' => 1.2,
            >= '\uac00' and <= '\ud7a3' => 0,
            >= '\u4e00' and <= '\u9fff' => -0.2,
            >= '\uff66' and <= '\uff9f' => -1.5,
            >= '\u0e00' and <= '\u0e7f' => 0,
            _ => -2.2,
        };
    }

    /// <summary>Whether it is a letter of the Latin script.</summary>
    public static bool IsLatinLetter(char c) => char.IsLetter(c) && Script(c) == 1;

    /// <summary>A number for the script of a letter: words do not mix them. Ideographs, kana and Hangul count as one.</summary>
    public static int Script(char c) => c switch
    {
        < '\u0250' => 1,
        >= '\u0370' and < '\u0400' => 2,
        < '\u0530' => 3,
        >= '\u0590' and < '\u0600' => 4,
        < '\u0780' => 5,
        >= '\u0e00' and < '\u0e80' => 6,
        >= '\u1100' => 7,
        _ => 8,
    };

    /// <summary>Whether vowel points and the like may follow the letter.</summary>
    public static bool TakesMarks(char c) => Script(c) is 4 or 5 or 6;

    private static Dictionary<char, double> BuildWeights()
    {
        var weights = new Dictionary<char, double>();
        foreach (var alphabet in Alphabets)
        {
            for (var i = 0; i < alphabet.Length; i++)
                weights[alphabet[i]] = 1.4 - (3.6 * i / alphabet.Length);
        }

        foreach (var c in CommonHan + CommonHangul)
            weights[c] = 1.2;
        return weights;
    }
}
