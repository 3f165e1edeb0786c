using Pvd.Samples.Quickstart;

return QuickstartCommand.Run(args);
