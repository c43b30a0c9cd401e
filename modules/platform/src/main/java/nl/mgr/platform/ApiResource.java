package nl.mgr.platform;

/**
 * A resource of the programming interface: a class of a module's {@code web} room with {@code @Path("/<name>")}, whose
 * answer, parameters and description all come from one {@link ApiCollection}. Its address stands in the module's
 * {@code mgr-views.properties} with the scope that it needs; without that line it does not exist.
 */
public interface ApiResource {

    ApiCollection<?> collection();
}
