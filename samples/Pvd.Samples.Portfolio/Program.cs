using System.Text;
using Pvd.Samples.Portfolio;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return PortfolioCommand.Run(args);
