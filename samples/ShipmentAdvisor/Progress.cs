namespace Initiative.Core.ShipmentAdvisor;

/// <summary>How far a run is.</summary>
/// <param name="Shipments">How many shipments were read.</param>
/// <param name="Fraction">Which part of the input, from 0 to 1; null if its size is not known.</param>
internal readonly record struct Progress(long Shipments, double? Fraction);
