using System.Globalization;

namespace NewsArchive.Web.Text;

/// <summary>Numbers for people.</summary>
internal static class NumberWords
{
    /// <summary>With thousands separators: <c>1,204</c>.</summary>
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>With its noun: <c>1 article</c>, <c>1,204 articles</c>.</summary>
    public static string Of(int number, string one, string many) => $"{Of(number)} {(number == 1 ? one : many)}";

    /// <summary>A share in per cent, with as many places as it needs to differ from nothing.</summary>
    public static string Share(double share) =>
        share.ToString(share is > 0 and < 0.01 ? "0.###%" : "0.#%", CultureInfo.InvariantCulture);
}
