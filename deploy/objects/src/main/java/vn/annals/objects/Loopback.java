package vn.annals.objects;

import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Keeps the server's second port, whose address is no setting of it, from the network. */
final class Loopback implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof Connector connector && !connector.setProperty("address", "127.0.0.1")) {
            throw new IllegalStateException("the second port would be open to the network");
        }
        return bean;
    }
}
