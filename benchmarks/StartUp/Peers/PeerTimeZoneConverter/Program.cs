System.Console.WriteLine(TimeZoneConverter.TZConvert.IanaToWindows("Asia/Shanghai"));
