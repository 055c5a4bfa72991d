Console.WriteLine("Lithium battery exports");
