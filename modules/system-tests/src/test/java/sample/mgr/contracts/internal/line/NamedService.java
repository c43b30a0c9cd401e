package sample.mgr.contracts.internal.line;

import jakarta.inject.Named;

/** Opens a service to the pages. */
@Named("contractsService")
public class NamedService {}
