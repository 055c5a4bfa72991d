using System.Globalization;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>Numbers as people read them.</summary>
internal static class Counted
{
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(long count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";

    /// <summary>The number of a line, as editors take it.</summary>
    public static string Line(long number) => number.ToString(CultureInfo.InvariantCulture);
}
