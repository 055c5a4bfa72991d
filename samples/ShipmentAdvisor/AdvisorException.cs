namespace Initiative.Core.ShipmentAdvisor;

/// <summary>The program cannot do what was asked. The message says why, in one line, to the person who started it.</summary>
internal sealed class AdvisorException(string message) : Exception(message);
