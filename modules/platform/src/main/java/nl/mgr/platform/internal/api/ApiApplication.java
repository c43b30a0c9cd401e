package nl.mgr.platform.internal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of all modules; the entrance stands before them as before every page. */
@ApplicationPath(ApiVersion.ROOT)
public class ApiApplication extends Application {}
