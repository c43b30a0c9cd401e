package nl.mgr.contracts.internal.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.NewProduct;
import nl.mgr.contracts.ProductCode;
import nl.mgr.contracts.ProductCodeTaken;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.contracts.UnknownProductCategory;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ProductService implements Products {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Right("contracts.product.change")
    public UUID add(NewProduct product) {
        if (database.number(ProductLists.CATEGORY, product.legalDomain(), product.category()) == 0) {
            throw new UnknownProductCategory(product.category(), product.legalDomain());
        }
        if (database.number(
                        ProductLists.SAME_CODE,
                        product.code().text(),
                        product.period().until(),
                        product.period().from())
                > 0) {
            throw new ProductCodeTaken(product.code());
        }
        Product added = new Product(ActorContext.current().requireCooperation(), product);
        entities.persist(added);
        entities.flush();
        return added.id();
    }

    @Override
    @Right("contracts.product.change")
    public void addAll(List<NewProduct> products) {
        products.forEach(this::add);
    }

    @Override
    @Right("contracts.product.change")
    public void close(UUID productId, LocalDate last) {
        Product product = entities.find(Product.class, productId);
        if (product == null) {
            throw new NotFound("product " + productId);
        }
        product.close(last, LocalDate.now(clock));
    }

    @Override
    @Right("contracts.product.view")
    public Page<ProductRow> find(ListQuery query) {
        return database.page(ProductLists.all(), query, ProductLists::row);
    }

    @Override
    @Right("contracts.product.view")
    public ProductRow get(UUID productId) {
        return database.first(ProductLists.BY_ID, ProductLists::row, productId)
                .orElseThrow(() -> new NotFound("product " + productId));
    }

    @Override
    @Right("contracts.product.view")
    public Optional<ProductRow> byCode(ProductCode code, LocalDate day) {
        return database.first(ProductLists.BY_CODE, ProductLists::row, code.text(), day, day);
    }

    @Override
    @Right("contracts.product.view")
    public List<ProductRow> open(LocalDate day) {
        return database.list(ProductLists.OPEN, ProductLists::row, day, day);
    }
}
