using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Refuses the numbers that a cast can make of an enum which does not define them.</summary>
internal static class DefinedValues
{
    private const TradeFlows Flows = TradeFlows.Import | TradeFlows.Export;
    private const TransportModes Modes = TransportModes.Sea | TransportModes.Rail | TransportModes.Road | TransportModes.Air;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flow"/> has bits that are no flow.</exception>
    internal static void ThrowIfUndefined(TradeFlows flow, string parameter)
    {
        if ((flow & ~Flows) != 0)
            throw Refusal(flow, parameter);
    }

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> has bits that are no mode.</exception>
    internal static void ThrowIfUndefined(TransportModes mode, string parameter)
    {
        if ((mode & ~Modes) != 0)
            throw Refusal(mode, parameter);
    }

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no value of its enum.</exception>
    internal static void ThrowIfUndefined<TEnum>(TEnum value, string parameter)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw Refusal(value, parameter);
    }

    private static ArgumentOutOfRangeException Refusal<TEnum>(TEnum value, string parameter)
        where TEnum : struct, Enum => new(parameter, value, Invariant($"{typeof(TEnum).Name} does not define this value."));
}
