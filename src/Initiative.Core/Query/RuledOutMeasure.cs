using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>A measure that a shipment calls for and contradicts.</summary>
public sealed class RuledOutMeasure
{
    private readonly Sentence _reason;

    internal RuledOutMeasure(Measure measure, ShipmentInput input, Sentence reason)
    {
        Measure = measure;
        Input = input;
        _reason = reason;
    }

    /// <summary>The measure.</summary>
    [JsonIgnore, IgnoreDataMember]
    public Measure Measure { get; }

    /// <summary>The id of <see cref="Measure"/>.</summary>
    public MeasureId MeasureId => Measure.Id;

    /// <summary>The member of the shipment that contradicts the measure.</summary>
    public ShipmentInput Input { get; }

    /// <summary>Why it does not concern the shipment, as <c>The measure states export; the shipment is an import.</c></summary>
    public string Reason => _reason.ToString();

    /// <summary>The reason for a culture: in Chinese for any Chinese culture, else in English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string ReasonFor(CultureInfo culture) => _reason.For(culture);

    /// <summary>The measure's title and the reason.</summary>
    public override string ToString() => $"{Measure.Title.English}: {Reason}";
}
