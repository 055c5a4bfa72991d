using Initiative.Core.Recipes;
using Microsoft.AspNetCore.Mvc;

namespace Initiative.Core.AspNet.Tests;

/// <summary>The endpoints of an app with controllers.</summary>
[ApiController]
[Route("mvc")]
public sealed class MvcController(InitiativeCatalogue catalogue) : ControllerBase
{
    [HttpPost("advise")]
    public int Advise(Shipment shipment) => catalogue.Advise(shipment).Matches.Count;

    [HttpPost("find")]
    public int Find(MeasureQuery query) => catalogue.Find(query).Count;

    [HttpGet("advise")]
    public IEnumerable<MeasureId> AdviseFromQuery([FromQuery] ShipmentParameters parameters) => App.Concerning(catalogue.Advise(parameters.ToShipment()));

    [HttpGet("shipment")]
    public IEnumerable<MeasureId> ShipmentFromQuery([FromQuery] Shipment shipment) => App.Concerning(catalogue.Advise(shipment));

    [HttpPost("form")]
    public IEnumerable<MeasureId> ShipmentFromForm([FromForm] Shipment shipment) => App.Concerning(catalogue.Advise(shipment));

    [HttpPost("form-by-recipe")]
    public IEnumerable<MeasureId> ShipmentFromFormByRecipe([FromForm] ShipmentParameters parameters) => App.Concerning(catalogue.Advise(parameters.ToShipment()));

    [HttpGet("find-by-recipe")]
    public int FindByRecipe([FromQuery] MeasureParameters parameters) => catalogue.Find(parameters.ToQuery()).Count;

    [HttpGet("find")]
    public int FindFromQuery([FromQuery] MeasureQuery query) => catalogue.Find(query).Count;

    [HttpGet("flows/{flow}")]
    public ActionResult<string> Flow(TradeFlows flow) => Ok(Vocabulary.NameOf(flow));

    [HttpGet("follow-ups")]
    public ActionResult<string> FollowUp(FollowUpKind kind) => Ok(Vocabulary.NameOf(kind));

    [HttpGet("measures/{id}")]
    public ActionResult<string> Measure(MeasureId id) => catalogue.Measures.TryGet(id, out var measure) ? measure.Title.English : NotFound();
}
