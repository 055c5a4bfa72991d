namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Shipments that are read once, from the first to the last.</summary>
internal interface IShipmentSource : IDisposable
{
    /// <summary>The name of the file for people.</summary>
    string Name { get; }

    /// <summary>The number of its bytes; 0 if that is not known.</summary>
    long Size { get; }

    /// <summary>What is counted in it, in the singular: a line or an item.</summary>
    string Unit { get; }

    /// <summary>Reads some more shipments; null at the end.</summary>
    /// <exception cref="AdvisorException">The file cannot be read, or was written to while it was read.</exception>
    Batch? ReadBatch();
}
