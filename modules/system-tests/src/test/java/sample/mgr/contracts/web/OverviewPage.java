package sample.mgr.contracts.web;

import jakarta.inject.Named;

/** Takes a name that another module may take too. */
@Named("overview")
public class OverviewPage {}
