// First: the app asks as soon as it is read.
import "./without-server.ts"
import "../app/style/main.css"
import "../app/main.tsx"
