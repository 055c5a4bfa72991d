using Initiative.Core.ShipmentAdvisor;

return await AdvisorHost.RunAsync(args, Terminal.Open());
