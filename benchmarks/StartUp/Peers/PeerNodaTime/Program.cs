System.Console.WriteLine(NodaTime.DateTimeZoneProviders.Tzdb["Asia/Shanghai"].Id);
