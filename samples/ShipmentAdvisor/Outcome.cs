namespace Initiative.Core.ShipmentAdvisor;

/// <summary>What the worker leaves behind for whoever started the host.</summary>
internal sealed class Outcome
{
    public ExitCode ExitCode { get; set; } = ExitCode.Impossible;
}
