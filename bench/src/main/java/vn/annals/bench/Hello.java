package vn.annals.bench;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

/** A bare Netty server that says so many bytes to whoever asks: a program of its own. */
final class Hello extends SimpleChannelInboundHandler<HttpRequest> {

    private final byte[] body;

    private Hello(byte[] body) {
        this.body = body;
    }

    /** Its own headers are some 80 of the bytes. */
    static Program start(int bytes) throws IOException {
        var port = Server.freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Hello.class.getName(),
                String.valueOf(port),
                String.valueOf(bytes - 80));
        var program = new Program(
                "hello", port, new ProcessBuilder(command).inheritIO().start());
        program.awaitReady();
        return program;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var body = new byte[Integer.parseInt(arguments[1])];
        // As many threads as the gateway's server has.
        var threads = Math.max(Runtime.getRuntime().availableProcessors(), 4);
        new ServerBootstrap()
                .group(new MultiThreadIoEventLoopGroup(threads, NioIoHandler.newFactory()))
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(new HttpServerCodec(), new Hello(body));
                    }
                })
                .bind(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])))
                .sync()
                .channel()
                .closeFuture()
                .sync();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpRequest request) {
        var answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(body));
        answer.headers().set(HttpHeaderNames.CONTENT_TYPE, "text/html;charset=UTF-8");
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        Channel channel = context.channel();
        channel.write(answer);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        context.flush();
    }
}
