package vn.annals.broken.article.automation.duepublication;

import org.axonframework.modelling.command.Repository;

public class LoadsAnAggregate {
    Repository<?> aggregates;
}
