using Serilog;
using Serilog.Configuration;

namespace Initiative.Core.Recipes;

/// <summary>Serilog: keeps ids as text and entities, answers and notes as one line where a message takes them apart with <c>{@Measure}</c>.</summary>
/// <remarks>Without it a measure is taken apart down to the whole official document: 1.3 MB for one line of the log.</remarks>
public static class ShortLogs
{
    /// <summary>Adds it: <c>new LoggerConfiguration().Destructure.Initiative()</c>.</summary>
    public static LoggerConfiguration Initiative(this LoggerDestructuringConfiguration destructure)
    {
        ArgumentNullException.ThrowIfNull(destructure);
        return destructure.ByTransformingWhere<object>(static type => type.Assembly == typeof(InitiativeCatalogue).Assembly && type != typeof(Shipment) && type != typeof(MeasureQuery), static value => value.ToString()!);
    }
}
