using System.Text;
using NewsArchive.Core.Import.Rtf;

namespace NewsArchive.Core.Tests.Import;

public sealed class RtfTests
{
    private static string Text(string rtf) => RtfReader.Text(Encoding.Latin1.GetBytes(rtf)).Trim();

    [Theory]
    [InlineData(@"{\rtf1\ansi One\par two\line three}", "One\ntwo\nthree")]
    [InlineData(@"{\rtf1\ansi\ansicpg1251 \'cf\'ee\'f0\'f2}", "Порт")]
    [InlineData(@"{\rtf1\ansi\uc1 \u1055?\u1086?x}", "Поx")]
    [InlineData(@"{\rtf1\ansi\uc0 \u1055\u1086 x}", "Поx")]
    [InlineData(@"{\rtf1\ansi\uc2 \u1055\'cf\'cfx}", "Пx")]
    [InlineData(@"{\rtf1\ansi\uc1 \u-10179?\u-8704?}", "😀")]
    [InlineData(@"{\rtf1\ansi{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}}\f0 a\f1\'b3\f0\'b3}", "ał³")]
    [InlineData(@"{\rtf1\ansi{\info{\title Hidden}}{\*\generator hidden}{\pict 0a0b}{\header h}Shown{\v secret\v0 }.}", "Shown.")]
    [InlineData(@"{\rtf1\ansi{\field{\*\fldinst HYPERLINK ""x""}{\fldrslt link}} \{a\}\~\\}", "link {a} \\")]
    [InlineData("{\\rtf1\\ansi a\\bin3 {{{b}", "ab")]
    [InlineData(@"{\rtf1\mac caf\'8e}", "café")]
    [InlineData(@"{\rtf1\ansi \lquote a\rquote \emdash \ldblquote b\rdblquote}", "‘a’—“b”")]
    public void The_text_is_taken_out(string rtf, string expected) => Assert.Equal(expected, Text(rtf));

    [Theory]
    [InlineData(@"{\rtf1 a}}}}}b")]
    [InlineData(@"{\rtf1 a\")]
    [InlineData(@"{\rtf1 a\'")]
    [InlineData(@"{\rtf1 a\'zz\u99999999999 b\bin99999999999")]
    public void Broken_documents_give_what_they_hold(string rtf) => Assert.StartsWith("a", Text(rtf), StringComparison.Ordinal);

    [Fact]
    public void A_million_open_groups_are_no_danger() => Assert.EndsWith("a", Text(@"{\rtf1 " + new string('{', 1_000_000) + "a"), StringComparison.Ordinal);
}
