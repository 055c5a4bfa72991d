System.Console.WriteLine(PhoneNumbers.PhoneNumberUtil.GetInstance().Parse("+8613800138000", "CN").NationalNumber);
