package dev.madang.web.gateway;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers what an answer may load. The headers that are the same for every application of the server stand in
 * the server's configuration.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class ContentPolicyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "madang.blob.connection.string")
    transient String blobConnection;

    private String pages;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        pages = ContentPolicy.pages(blobConnection);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean data = request.getDispatcherType() == DispatcherType.ERROR
                || request.getServletPath().startsWith("/api");
        response.setHeader("Content-Security-Policy", data ? ContentPolicy.DATA : pages);
        chain.doFilter(request, response);
    }
}
