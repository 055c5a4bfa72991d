// The same answer from a table that an app would carry itself.
using Initiative.Core.StartUp;

Console.WriteLine(Initiative2025.LithiumBatteryExports.Title);
