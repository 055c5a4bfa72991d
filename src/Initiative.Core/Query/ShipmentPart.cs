namespace Initiative.Core;

/// <summary>One part of a text of a shipment, and how it was read.</summary>
public sealed class ShipmentPart
{
    private ShipmentPart(ShipmentInput input, int index, TextPart part)
    {
        Input = input;
        Index = index;
        Part = part;
    }

    /// <summary>The member of the shipment that holds the text.</summary>
    public ShipmentInput Input { get; }

    /// <summary>The index of the text in that member, if the member is a list; otherwise 0.</summary>
    public int Index { get; }

    /// <summary>The part.</summary>
    public TextPart Part { get; }

    /// <summary>The part, as <see cref="TextPart.ToString"/> has it.</summary>
    public override string ToString() => Part.ToString();

    internal static ShipmentPart[] Read(Shipment shipment, Lexicon lexicon)
    {
        var parts = new List<ShipmentPart>();
        Add(ShipmentInput.Goods, 0, shipment.Goods, ReadingContext.Goods);
        Add(ShipmentInput.City, 0, shipment.City, ReadingContext.City);
        Add(ShipmentInput.Destination, 0, shipment.Destination, ReadingContext.Destination);
        for (var i = 0; i < shipment.Traits.Count; i++)
            Add(ShipmentInput.Traits, i, shipment.Traits[i], ReadingContext.Trait);
        return [.. parts];

        void Add(ShipmentInput input, int index, string? text, ReadingContext context)
        {
            foreach (var part in TextParts.Read(text, context, lexicon))
                parts.Add(new ShipmentPart(input, index, part));
        }
    }
}
