using System.Globalization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Values in words, the same in every culture.</summary>
/// <remarks>Formatting dates, enums and fractions by the framework would bring time zones, reflection and big numbers into every native app.</remarks>
internal static class Spelled
{
    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(DateOnly date) => Invariant($"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    /// <summary>A number that is not negative, to two decimals.</summary>
    internal static string OfHundredths(double number)
    {
        var hundredths = (int)((number * 100) + 0.5);
        return Invariant($"{hundredths / 100}.{hundredths % 100:D2}");
    }

    /// <summary>One flow.</summary>
    internal static string Of(TradeFlows flow) => flow == TradeFlows.Import ? nameof(TradeFlows.Import) : nameof(TradeFlows.Export);

    /// <summary>One mode.</summary>
    internal static string Of(TransportModes mode) => mode switch
    {
        TransportModes.Sea => nameof(TransportModes.Sea),
        TransportModes.Rail => nameof(TransportModes.Rail),
        TransportModes.Road => nameof(TransportModes.Road),
        _ => nameof(TransportModes.Air),
    };

    internal static string Of(AgencyRole role) => role == AgencyRole.Lead ? nameof(AgencyRole.Lead) : nameof(AgencyRole.Participant);

    internal static string Of(TopicKind kind) => kind switch
    {
        TopicKind.Goods => nameof(TopicKind.Goods),
        TopicKind.Actor => nameof(TopicKind.Actor),
        TopicKind.Place => nameof(TopicKind.Place),
        TopicKind.Instrument => nameof(TopicKind.Instrument),
        TopicKind.Facility => nameof(TopicKind.Facility),
        TopicKind.Transport => nameof(TopicKind.Transport),
        TopicKind.Practice => nameof(TopicKind.Practice),
        _ => nameof(TopicKind.Common),
    };
}
