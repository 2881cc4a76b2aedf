import { poll } from './driven-browser'

/** Runs an expression with the browser's own privileges. */
type Privileged = <T>(expression: string) => Promise<T>

/** Takes the permission for all sites from an extension, as the switch in the browser's list of add-ons does. */
export async function takeSitesInFirefox(privileged: Privileged, id: string): Promise<void> {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`
  await privileged(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    await ExtensionPermissions.remove(${JSON.stringify(id)}, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, ${policy}.extension)
  })()`)
  await poll('no site is allowed', () => privileged<number>(`${policy}.extension.activePermissions.origins.length`), (count) => count === 0)
}

/** Waits for the browser's question about a permission, clicks one of its two buttons with the mouse, and resolves when it is gone. */
export async function answerFirefox(privileged: Privileged, allow: boolean): Promise<void> {
  const isAsked = `PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild?.id === 'addon-webext-permissions-notification'`
  await poll('the browser asks', () => privileged<boolean>(isAsked), Boolean)
  // It takes no click in its first moments, so that nobody clicks unawares.
  const click = `(async () => {
    if (!(${isAsked})) return false
    const button = PopupNotifications.panel.firstElementChild.querySelector('.popup-notification-${allow ? 'primary' : 'secondary'}-button')
    const { left, top, width, height } = button.getBoundingClientRect()
    const [x, y] = [mozInnerScreenX + left + width / 2, mozInnerScreenY + top + height / 2].map((at) => Math.round(at * devicePixelRatio))
    const { NATIVE_MOUSE_MESSAGE_MOVE: move, NATIVE_MOUSE_MESSAGE_BUTTON_DOWN: down, NATIVE_MOUSE_MESSAGE_BUTTON_UP: up } = windowUtils
    for (const message of [move, down, up]) await new Promise((done) => windowUtils.sendNativeMouseEvent(x, y, message, 0, 0, button, () => done()))
    return ${isAsked}
  })()`
  await poll('the browser was answered', () => privileged<boolean>(click), (asked) => !asked)
}
